// A vector whose resize() leaves plain numbers unset, for arrays that are filled right afterwards: setting
// them first takes as long as filling them.
#pragma once

#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace lacuna {

template <class T>
struct RawAllocator : std::allocator<T> {
  template <class U>
  struct rebind {
    using other = RawAllocator<U>;
  };

  RawAllocator() = default;
  template <class U>
  RawAllocator(const RawAllocator<U>&) noexcept {}  // NOLINT(google-explicit-constructor): as allocators do

  template <class U>
  void construct(U* place) {
    ::new (static_cast<void*>(place)) U;
  }
  template <class U, class... Values>
  void construct(U* place, Values&&... values) {
    ::new (static_cast<void*>(place)) U{std::forward<Values>(values)...};
  }
};

template <class T>
using RawVector = std::vector<T, RawAllocator<T>>;

}  // namespace lacuna
